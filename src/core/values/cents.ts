/** Amounts as whole cents: no fraction of a cent can creep into a sum. */
export type Cents = number & { readonly unit: 'cents' };
