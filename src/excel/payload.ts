/** Excel on the web refuses requests and responses above this. */
export const PAYLOAD_MEGABYTES = 5;

/** What one request or response may carry of ours, in bytes: below Excel's limit by what the protocol adds. */
export const PAYLOAD_BYTES = 4_000_000;
