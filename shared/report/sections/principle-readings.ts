/** How SRE reads the seven guiding principles, after the source article; the codes are its claims S22 to S28. */
export const PRINCIPLE_READINGS: Readonly<Record<string, { readonly claim: string; readonly text: string }>> = {
  'start-where-you-are': {
    claim: 'S22',
    text: 'Reliability practices are not one size fits all, and everyone begins somewhere: take a first step, and improve it as you go.',
  },
  'keep-it-simple-and-practical': {
    claim: 'S23',
    text: 'In operations boring is good. Simple software and simple procedures are quicker to change, easier to explain, and break less.',
  },
  'optimize-and-automate': {
    claim: 'S24',
    text: 'Automate what is repetitive, so that people have time for new things instead of unplanned work.',
  },
  'progress-iteratively-with-feedback': {
    claim: 'S25',
    text: 'Alerts follow the few measures that users feel; measures, alerts and objectives are revised until they fit what customers need.',
  },
  'collaborate-and-promote-visibility': {
    claim: 'S26',
    text: 'Work without blame: failure teaches, and everyone is trusted to do what they think is best for the organisation.',
  },
  'focus-on-value': {
    claim: 'S27',
    text: 'Without customers software has no value. A service has to be reliable enough that they get what they came for.',
  },
  'think-and-work-holistically': {
    claim: 'S28',
    text: 'Product, systems and procedures have to withstand trouble together; success is everybody’s business.',
  },
}
