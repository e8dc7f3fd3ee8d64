/** Signing in and out in a browser, and who is signed in. */
@NullMarked
package io.stammkunde.gateway.session;

import org.jspecify.annotations.NullMarked;
