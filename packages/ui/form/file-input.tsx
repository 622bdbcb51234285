import { controlProps, Field, type FieldProps } from './field.tsx'

/** A file to send; the form around it must be `multipart`. */
export function FileInput(props: FieldProps & { readonly accept?: string; readonly multiple?: boolean }) {
  return (
    <Field {...props}>
      <input
        {...controlProps(props)}
        class="file-box"
        type="file"
        accept={props.accept}
        multiple={props.multiple ?? false}
      />
    </Field>
  )
}
