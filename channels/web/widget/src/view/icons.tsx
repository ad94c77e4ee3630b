/** Line drawings; they carry no meaning that the text beside them or the label does not. */
function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}

export const CloseIcon = () => <Icon path="M6 6l12 12M18 6L6 18" />;
export const MenuIcon = () => <Icon path="M4 6h16M4 12h16M4 18h16" />;
export const SendIcon = () => <Icon path="M4 12h15M13 6l6 6-6 6" />;
export const PersonIcon = () => <Icon path="M12 12a4 4 0 100-8 4 4 0 000 8zM4 21c0-4 3.5-6 8-6s8 2 8 6" />;
