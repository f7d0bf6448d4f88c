/** 128 random bits as 32 digits. Not `randomUUID`, which a page that comes by plain http does not have. */
export const randomKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
