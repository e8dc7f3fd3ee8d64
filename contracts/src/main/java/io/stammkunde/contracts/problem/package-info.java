/** The stable types of problem details (RFC 9457) that callers may rely on. */
@NullMarked
package io.stammkunde.contracts.problem;

import org.jspecify.annotations.NullMarked;
