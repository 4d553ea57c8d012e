import './empty-list.css';

/** Says that a list holds nothing yet, and how something comes into it. */
export function EmptyList({ label, hint }: { readonly label: string; readonly hint: string }) {
  return (
    <div className="empty-list">
      <p>{label}</p>
      <p className="empty-list__hint">{hint}</p>
    </div>
  );
}
