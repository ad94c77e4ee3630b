/** What loader and application agree on: in this tab's storage, "yes" or "no" once the person has opened or closed the chat. */
export const OPEN_KEY = "wegweiser.open";
