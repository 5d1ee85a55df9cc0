/** Whether the host is this machine, by its address or by the one name that always means it. */
export const isLoopback = (hostname: string): boolean =>
  /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|\[::1\])$/.test(hostname)
