import { create } from 'zustand'
import { type AppState, INITIAL_STATE } from './app-state.ts'

/** What all screens read. It changes through the actions beside this file only: `commit`, `undo`, `openAssessment`, … */
export const useApp = create<AppState>(() => INITIAL_STATE)
