/** Publisher and name, as in the manifest. */
export const extensionId = "incident-comms.incident-comms";
