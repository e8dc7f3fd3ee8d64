/** Fills a running system from outside, as any program could: by its HTTP API, with a token or a write key. */
@NullMarked
package io.stammkunde.launcher.feed;

import org.jspecify.annotations.NullMarked;
