/** `Start of Release Cycle`, `Release cycle begins`, `1.31 cycle starts`. */
export function isCycleStart(name: string): boolean {
  return /\bstart of (?:the )?(?:\S+ )?(?:release )?cycle\b|\bcycle (?:begins|starts?)\b/i.test(name)
}

/** `v1.31.0 released`, and not `1.31.0-rc.0 released`. */
export function isReleaseDay(name: string): boolean {
  return /^v?\d+\.\d+(?:\.0)?:? (?:is )?(?:released?|release day|ga)$/i.test(name)
}

/** `v1.31.0-rc.1 released`. */
export function isPrereleaseDay(name: string): boolean {
  return /-\S+ (?:is )?released$/i.test(name)
}

/** `Call for Code Freeze Exceptions`: an offer, which gives way to deadlines in the count down. */
export function isCallForExceptions(name: string): boolean {
  return /\bexceptions?\b/i.test(name)
}

/** `Thaw`: the end of the freezes. */
export function isThaw(name: string): boolean {
  return /\bthaw\b/i.test(name)
}

/** `Code Freeze and Test Freeze`. */
export function isFreeze(name: string): boolean {
  return /freeze$/i.test(name)
}
