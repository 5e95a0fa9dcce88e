/** Every call that the window may make of the Node side: `area:verb`. The preload script exposes exactly these; their shapes stand in `contract.ts`. */
export const CHANNELS = [
  'file:save',
  'file:open',
  'file:take-given',
  'journal:status',
  'journal:append',
  'journal:snapshot',
  'journal:read',
  'journal:set-aside',
  'storage:space',
  'backup:choose-folder',
  'backup:folder',
  'backup:write',
  'window:present',
  'window:hold',
  'window:close',
  'room:look',
  'room:open',
  'room:publish',
  'room:answer',
  'room:close',
  'app:info',
  'app:open-external',
] as const
export type Channel = (typeof CHANNELS)[number]

/** What the Node side sends by itself: a command chosen in the menu, and what a phone in the room asks. */
export const MENU_CHANNEL = 'menu:command'
export const ROOM_CHANNEL = 'room:question'

/** The name under which the preload script puts the bridge on `window`. */
export const BRIDGE_NAME = 'trefoil'
