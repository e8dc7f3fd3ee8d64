/** Who is calling: a source by its write key, a person or program by a bearer token, or a person by the console's session. */
@NullMarked
package io.stammkunde.gateway.caller;

import org.jspecify.annotations.NullMarked;
