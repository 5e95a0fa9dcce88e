import { sceneToSvg } from '#renderer/charts/scene-to-svg.ts'
import { assertNever } from '#shared/lib/assert-never.ts'
import { FRAMEWORK_NAMES } from '#shared/model/framework.ts'
import { INKS } from '#shared/report/pdf/theme.ts'
import type { Block, ListColumn, PracticeBlock, Report, RichText, TableBlock, TextRun } from '#shared/report/report.ts'

/** The same report as a page that a browser can print; fonts are asked for below `fonts/`. */
export function htmlReport({ title, subtitle, meta, sections }: Report): string {
  const contents = sections.map(({ id, title: name }) => `<li><a href="#${id}">${escapeHtml(name)}</a></li>`)
  const body = sections.map(
    (section) =>
      `<section id="${section.id}" class="${section.runsOn ? 'runs-on' : ''}"><h1>${escapeHtml(section.title)}</h1>${section.blocks.map(htmlBlock).join('')}</section>`,
  )
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${css(meta.paper)}</style></head>
<body><header><h1>${escapeHtml(title)}</h1><p>${escapeHtml(subtitle)}</p><p>${escapeHtml([meta.assessment, meta.heldOn, meta.madeOn, meta.model].join(' · '))}</p></header>
<section><h1>Contents</h1><ol>${contents.join('')}</ol></section>${body.join('')}</body></html>`
}

function css(paper: 'a4' | 'letter'): string {
  return `@font-face{font-family:Inter;font-weight:400;src:url(fonts/inter-400.ttf)}
@font-face{font-family:Inter;font-weight:600;src:url(fonts/inter-600.ttf)}
@font-face{font-family:Figures;font-weight:400;src:url(fonts/inter-figures-400.ttf)}
@page{size:${paper};margin:76pt 56pt 66pt}
body{margin:0;font:400 9.2pt/1.5 Inter;color:${INKS.text}}
section{break-before:page}section.runs-on{break-before:auto}
h1{font-size:24pt;line-height:1.2;font-weight:600}h2{font-size:13pt;font-weight:600}h3{font-size:9.8pt;font-weight:600}
h1,h2,h3{break-after:avoid}tr,figure,.note,.entry,.side,.answer,.head{break-inside:avoid}
figure{margin:6pt 0 14pt}figure svg{max-width:100%;height:auto}
table{border-collapse:collapse;width:100%;font-size:8.4pt;table-layout:fixed}td,th{border-bottom:.5pt solid ${INKS.grid};padding:4pt 5pt;vertical-align:top;text-align:left}
.right{text-align:right;font-family:Figures,Inter}
.side{display:flex;gap:16pt;font-size:8.4pt}.side>div{flex:1;border-top:2pt solid ${INKS.rule}}.value{font-size:21pt;font-weight:600}
.note{background:${INKS.tint};border-left:2pt solid ${INKS.accent};padding:9pt 11pt;font-size:8.6pt}
.entry{border-left:2pt solid ${INKS.rule};padding-left:11pt;margin:4pt 0 11pt;font-size:8.4pt}dl{display:grid;grid-template-columns:62pt 1fr;margin:0}dd{margin:0}
.practice{margin-bottom:15pt;font-size:8.4pt}.head{display:grid;grid-template-columns:30pt 1fr 96pt;border-top:.5pt solid ${INKS.rule};padding-top:7pt}
.answer{display:grid;grid-template-columns:104pt 1fr;margin:5pt 0 0 30pt}.small,.quiet{font-size:8pt;color:${INKS.muted}}.lead{font-size:12.5pt}
a{color:${INKS.accent};text-decoration:none}.itil{color:${INKS.itil}}.devops{color:${INKS.devops}}.sre{color:${INKS.sre}}`
}

function htmlBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}${block.id ? ` id="${block.id}"` : ''}>${escapeHtml(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p class="${block.tone ?? ''}">${htmlText(block.text)}</p>`
    case 'list':
      return `<${block.ordered ? 'ol' : 'ul'}>${block.items.map((item) => `<li>${htmlText(item)}</li>`).join('')}</${block.ordered ? 'ol' : 'ul'}>`
    case 'chart':
      return `<figure>${sceneToSvg(block.scene)}<figcaption class="small">${escapeHtml(block.caption ?? '')}</figcaption></figure>`
    case 'figures':
      return side(
        block.figures.map(
          ({ label, value, note }) =>
            `<b>${escapeHtml(label)}</b><div class="value">${escapeHtml(value)}</div>${escapeHtml(note ?? '')}`,
        ),
      )
    case 'table':
      return htmlTable(block)
    case 'note':
      return `<div class="note"><b>${block.tone}</b><br>${htmlText(block.text)}</div>`
    case 'columns':
      return side(block.columns.map(htmlColumn))
    case 'entry':
      return `<div class="entry"${block.id ? ` id="${block.id}"` : ''}><h3>${htmlText(block.title)} ${escapeHtml(block.aside ?? '')}</h3><dl>${block.facts.map(({ label, text }) => `<dt>${escapeHtml(label)}</dt><dd>${htmlText(text)}</dd>`).join('')}</dl></div>`
    case 'comparison':
      return block.rows
        .map(
          ({ title, cells }) =>
            `<h2>${escapeHtml(title)}</h2>${side(cells.map(({ framework, score, statements, practices, next }) => `<b class="${framework}">${FRAMEWORK_NAMES[framework]}</b> ${escapeHtml(score)}${statements.map(({ text, claim }) => `<p>${escapeHtml(text)} <small>${claim}</small></p>`).join('')}<p>${htmlText(practices)}</p><p>${htmlText(next)}</p>`))}`,
        )
        .join('')
    case 'practice':
      return htmlPractice(block)
    default:
      return assertNever(block)
  }
}

function htmlColumn({ title, framework, items }: ListColumn): string {
  return `<b class="${framework ?? ''}">${escapeHtml(title)}</b>${items.map((item) => `<p>${htmlText(item)}</p>`).join('')}`
}

function htmlTable({ columns, rows, caption }: TableBlock): string {
  const head = columns.map(
    ({ title, width, align }) => `<th class="${align ?? ''}" style="width:${width * 100}%">${escapeHtml(title)}</th>`,
  )
  const body = rows.map(
    (row) =>
      `<tr>${columns.map(({ align }, index) => `<td class="${align ?? ''}">${htmlText(row[index] ?? '')}</td>`).join('')}</tr>`,
  )
  return `<table><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table><p class="small">${escapeHtml(caption ?? '')}</p>`
}

function htmlPractice({ id, no, title, question, level, facts, distribution, anchor, answers }: PracticeBlock): string {
  const most = Math.max(1, ...distribution)
  const bars = distribution.map(
    (count, place) =>
      `<rect x="${place * 13}" y="${16 - (count / most) * 16}" width="11" height="${(count / most) * 16}"/>`,
  )
  const commented = answers.filter(({ comment, evidence }) => comment !== '' || evidence.length > 0)
  const bare = answers.filter((answer) => !commented.includes(answer))
  const said = commented.map(
    ({ participant, role, confidence, answer, comment, evidence }) =>
      `<div class="answer"><div><b>${escapeHtml(participant)}</b><br>${escapeHtml(`${role}, ${confidence}`)}</div><div><b>${escapeHtml(answer)}</b>. ${escapeHtml(comment)}${evidence.map((text) => `<br>Evidence: ${escapeHtml(text)}`).join('')}</div></div>`,
  )
  const names = bare.map(
    ({ participant, role, confidence, answer }) => `${participant} (${role}, ${confidence}): ${answer}`,
  )
  return `<div class="practice" id="practice-${id}"><div class="head"><b>${level ?? '–'}</b><div><h3>${escapeHtml(title)} <small>${no}</small></h3><div class="quiet">${escapeHtml(question)}</div>${anchor === null ? '' : `<p>${escapeHtml(anchor)}</p>`}</div>
<div class="right small"><svg width="76" height="19">${bars.join('')}</svg><br>${facts.map(escapeHtml).join('<br>')}</div></div>${said.join('')}<p class="quiet">${escapeHtml(names.join('; '))}</p></div>`
}

function side(cells: readonly string[]): string {
  return `<div class="side">${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`
}

function htmlText(text: RichText): string {
  return typeof text === 'string' ? escapeHtml(text) : text.map(htmlRun).join('')
}

function htmlRun(run: string | TextRun): string {
  if (typeof run === 'string') return escapeHtml(run)
  const words = run.strong ? `<b>${escapeHtml(run.text)}</b>` : escapeHtml(run.text)
  if (run.link !== undefined) return `<a href="${escapeHtml(run.link)}">${words}</a>`
  return run.framework ? `<span class="${run.framework}">${words}</span>` : words
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
