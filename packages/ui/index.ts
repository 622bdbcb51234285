export { type Assets, installAssets, installedAssets } from './assets.ts'
export { type Bar, BarChart, type BarChartProps } from './chart/bar-chart.tsx'
export { CashChart, type CashChartProps } from './chart/cash-chart.tsx'
export type { ChartBasics } from './chart/chart-frame.tsx'
export { LineChart, type LineChartProps } from './chart/line-chart.tsx'
export type { LineBand, LineSeries } from './chart/line-plot.tsx'
export { type RangeRow, RangeStrip, type RangeStripProps } from './chart/range-strip.tsx'
export { type SmallMultiple, SmallMultiples, type SmallMultiplesProps } from './chart/small-multiples.tsx'
export { type StackedBar, StackedBars, type StackedBarsProps } from './chart/stacked-bars.tsx'
export { Tornado, type TornadoProps, type TornadoRow } from './chart/tornado.tsx'
export {
  Button,
  type ButtonKind,
  ButtonLink,
  type ButtonLinkProps,
  type ButtonProps,
  ButtonRow,
} from './form/button.tsx'
export {
  Checkbox,
  CheckboxGroup,
  type CheckboxGroupProps,
  type CheckboxProps,
  RadioGroup,
  type RadioGroupProps,
} from './form/choices.tsx'
export { ErrorSummary, type FieldError } from './form/error-summary.tsx'
export { controlProps, Field, type FieldProps, fieldId } from './form/field.tsx'
export { Fieldset, type FieldsetProps } from './form/fieldset.tsx'
export { FileInput } from './form/file-input.tsx'
export { Form, type FormProps, HiddenFields, type HiddenValues } from './form/form.tsx'
export { NumberInput, type NumberInputProps } from './form/number-input.tsx'
export { RangeWithNumber, type RangeWithNumberProps } from './form/range-with-number.tsx'
export { type Option, Select, type SelectProps } from './form/select.tsx'
export { type FieldWidth, TextInput, type TextInputProps } from './form/text-input.tsx'
export { hydrateIsland } from './island/hydrate-island.ts'
export { Island, type IslandProps, IslandScript, PairedRanges } from './island/island.tsx'
export { CountyMap, type CountyMapProps, type MapPoint, type PointKind } from './map/county-map.tsx'
export type { PointShape } from './map/point-shape.tsx'
export { type CountyValue, StateMap, type StateMapProps } from './map/state-map.tsx'
export { type FiveLeaves, type Leaf, type LeafState, Leaves, type LeavesProps } from './mark/leaves.tsx'
export { Mark } from './mark/mark.tsx'
export { crisisPath } from './page/crisis-path.ts'
export { Page, type PageProps } from './page/page.tsx'
export type { LanguageLink, NavigationLink, PageWords } from './page/page-words.ts'
export { Alert, type AlertProps, type Tone } from './reading/alert.tsx'
export { Breadcrumbs, type Crumb } from './reading/breadcrumbs.tsx'
export { type Definition, DefinitionList } from './reading/definition-list.tsx'
export { Details, type DetailsProps } from './reading/details.tsx'
export { type Door, Doors } from './reading/doors.tsx'
export { EmptyState, type EmptyWords } from './reading/empty-state.tsx'
export { type Entry, EntryList } from './reading/entry-list.tsx'
export { Figure, type FigureProps, FigureRow } from './reading/figure.tsx'
export { Prose, Section, Sheet, Split } from './reading/layout.tsx'
export { Progress, type ProgressProps } from './reading/progress.tsx'
export { QrCode, type QrCodeProps } from './reading/qr-code.tsx'
export { Renewing, type RenewingProps } from './reading/renewing.tsx'
export { SourceLine, type SourceNote } from './reading/source-line.tsx'
export { StatusText } from './reading/status-text.tsx'
export { type Step, StepList } from './reading/step-list.tsx'
export { type LinkChoice, TabLinks } from './reading/tab-links.tsx'
export { FilterLinks } from './table/filter-links.tsx'
export { Pager, type PagerProps } from './table/pager.tsx'
export { type Column, Table, type TableProps } from './table/table.tsx'
