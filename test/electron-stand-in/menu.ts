interface ItemOptions {
  readonly label?: string
  readonly role?: string
  readonly click?: (item: MenuItem) => void
  readonly enabled?: boolean
  readonly submenu?: readonly ItemOptions[]
}

class MenuItem {
  readonly label: string
  readonly role: string | undefined
  readonly enabled: boolean
  readonly submenu: Menu | null
  readonly click: () => void

  constructor(options: ItemOptions) {
    this.label = options.label ?? ''
    this.role = options.role
    this.enabled = options.enabled ?? true
    this.submenu = options.submenu ? new Menu(options.submenu) : null
    this.click = () => options.click?.(this)
  }
}

let applicationMenu: Menu | null = null

/** Electron's `Menu`, to be pressed but not seen. */
export class Menu {
  readonly items: readonly MenuItem[]

  constructor(items: readonly ItemOptions[]) {
    this.items = items.map((item) => new MenuItem(item))
  }
  static buildFromTemplate(template: readonly ItemOptions[]): Menu {
    return new Menu(template)
  }
  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu
  }
  static getApplicationMenu(): Menu | null {
    return applicationMenu
  }
}
