/** Whether the host is this machine: a loopback address or `localhost`. */
export const isLoopback = (hostname: string): boolean =>
  /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|\[::1\])$/.test(hostname)
