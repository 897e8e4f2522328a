/** What native code says for no node, edge, text or number. */
export const none = 0xffff_ffff;
