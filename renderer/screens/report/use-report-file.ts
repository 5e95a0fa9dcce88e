export function useReportFile(_r: unknown): any { return { state: { kind: 'idle' }, make() {}, cancel() {} } }
