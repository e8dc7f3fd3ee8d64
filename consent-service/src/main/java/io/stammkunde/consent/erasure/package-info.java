/** What this service itself keeps of people, when they ask for it or want it gone. */
@NullMarked
package io.stammkunde.consent.erasure;

import org.jspecify.annotations.NullMarked;
