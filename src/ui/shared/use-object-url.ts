/** An address under which the browser finds bytes that were made here, e.g. for a link that saves them. */
import * as React from 'react';

/** Undefined until the browser has one, and where there are no bytes; it holds as long as they are the same. */
export function useObjectUrl(bytes: Uint8Array | undefined): string | undefined {
  const [address, setAddress] = React.useState<string>();
  React.useEffect(() => {
    if (!bytes) return undefined;
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
    setAddress(made);
    return () => {
      setAddress(undefined);
      URL.revokeObjectURL(made);
    };
  }, [bytes]);
  return address;
}
