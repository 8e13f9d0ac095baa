/** The message with which a pane's bridge hands its port to the page around it. */
export const BRIDGE_HANDSHAKE = "cqdt-office-bridge";
