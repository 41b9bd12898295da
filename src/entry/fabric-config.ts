/** Set before Fabric loads: it would fetch its fonts from a Microsoft host otherwise. */
declare global {
  interface Window {
    FabricConfig?: { readonly fontBaseUrl: string };
  }
}

window.FabricConfig = { fontBaseUrl: '' };

export {};
