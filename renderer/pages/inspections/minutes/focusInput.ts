/** Puts the cursor into an input of the form at once; the form's own `setFocus` waits, and keys typed meanwhile get lost. */
export function focusInput(name: string): void {
  const input = document.getElementsByName(name)[0]
  input?.focus()
}
