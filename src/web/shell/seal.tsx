import './seal.css';

/** The product's seal: the one other red. */
export function Seal() {
  return (
    <span className="q-seal" aria-hidden="true">
      Q
    </span>
  );
}
