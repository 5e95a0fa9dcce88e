/** The part of pdfkit that the painter uses; the package has no types of its own. */
declare module 'pdfkit' {
  export interface TextOptions {
    readonly width?: number
    readonly align?: string
    readonly lineGap?: number
    readonly lineBreak?: boolean
    readonly continued?: boolean
    readonly baseline?: string
    readonly link?: string | null
    readonly goTo?: string | null
    readonly destination?: string
  }

  export interface PdfOutline {
    addItem(title: string): PdfOutline
  }

  export default class PDFDocument {
    constructor(options: {
      readonly size: string
      readonly margin: number
      readonly bufferPages: boolean
      readonly autoFirstPage: boolean
      readonly font: string | null
      readonly lang: string
      readonly info: Readonly<Record<string, string>>
    })
    readonly outline: PdfOutline
    y: number
    on(event: 'data', listener: (chunk: Uint8Array) => void): this
    on(event: 'end', listener: () => void): this
    end(): void
    addPage(): this
    switchToPage(page: number): this
    bufferedPageRange(): { readonly count: number }
    addNamedDestination(name: string): this
    registerFont(name: string, source: Uint8Array): this
    font(name: string): this
    fontSize(size: number): this
    text(text: string, x: number, y: number, options?: TextOptions): this
    text(text: string, options?: TextOptions): this
    heightOfString(text: string, options: TextOptions): number
    widthOfString(text: string): number
    currentLineHeight(withGap: boolean): number
    save(): this
    restore(): this
    translate(x: number, y: number): this
    scale(factor: number): this
    rotate(degrees: number, options: { readonly origin: readonly [number, number] }): this
    path(d: string): this
    rect(x: number, y: number, width: number, height: number): this
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this
    circle(x: number, y: number, radius: number): this
    moveTo(x: number, y: number): this
    lineTo(x: number, y: number): this
    dash(length: number, options: { readonly space: number }): this
    lineWidth(width: number): this
    strokeColor(colour: string): this
    fillColor(colour: string): this
    fillOpacity(opacity: number): this
    fill(colour?: string): this
    stroke(colour?: string): this
    fillAndStroke(): this
  }
}
