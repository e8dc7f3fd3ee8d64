/** The mark: one customer in the middle, the tracks around. */
export function Brand() {
  return (
    <span className="brand">
      <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true" focusable="false">
        <rect width="32" height="32" rx="8" className="brand-ground" />
        <g fill="none" stroke="#fff" strokeLinecap="round" strokeWidth="2.4">
          <circle cx="16" cy="16" r="3" fill="#fff" stroke="none" />
          <path d="M16 9.2a6.8 6.8 0 1 1-6.3 4.2" />
          <path opacity="0.55" d="M16 4.6A11.4 11.4 0 1 1 5.2 12.3" />
        </g>
      </svg>
      <span className="brand-name">Stammkunde</span>
    </span>
  );
}
