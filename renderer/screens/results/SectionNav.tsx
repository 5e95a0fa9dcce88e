import { useEffect, useState } from 'react'
import classes from './Results.module.css'

interface Section {
  readonly id: string
  readonly title: string
}

/** The parts of the page at a glance; stays in sight while the page scrolls. */
export function SectionNav({ sections }: { readonly sections: readonly Section[] }) {
  const current = useSectionInView(sections)
  return (
    <nav className={classes.nav} aria-label="Parts of this page">
      {sections.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          className={classes.navButton}
          {...(id === current ? { 'aria-current': 'location' as const } : {})}
          onClick={() => goTo(id)}
        >
          {title}
        </button>
      ))}
    </nav>
  )
}

/** Focus goes along, so that the next Tab continues inside the section. */
function goTo(id: string): void {
  const section = document.getElementById(id)
  section?.scrollIntoView({ block: 'start' })
  section?.focus({ preventScroll: true })
}

/** The section that crosses the upper third of the window. */
function useSectionInView(sections: readonly Section[]): string | undefined {
  const [current, setCurrent] = useState(sections[0]?.id)
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const crossing = entries.find((entry) => entry.isIntersecting)
        if (crossing) setCurrent(crossing.target.id)
      },
      { rootMargin: '-30% 0px -69% 0px' },
    )
    for (const { id } of sections) {
      const element = document.getElementById(id)
      if (element) observer.observe(element)
    }
    return () => observer.disconnect()
  }, [sections])
  return current
}
