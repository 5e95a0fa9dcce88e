import { LIGHT_INKS } from '#shared/charts/inks.ts'
import type { Style } from '@react-pdf/stylesheet'
