export function warmUpReports(): void {}
