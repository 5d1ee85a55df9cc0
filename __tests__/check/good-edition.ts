/** An edition in which nothing is wrong, of the week ending July 28, 2024. */
export const GOOD = `---
layout: post
title: Week Ending July 28, 2024
date: 2024-08-01 22:00:00 -0000
slug: 2024-07-28-update
---

## Developer News

The summit [takes place](https://www.kubernetes.dev/events/2024/kcsna/) in November.

## Release Schedule

**Next Deadline: Website Freeze, August 7**

Docs are due too.
`
