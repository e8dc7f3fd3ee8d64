/** What people read before they decide. A notice has versions; a published text never changes. */
@NullMarked
package io.stammkunde.consent.notice;

import org.jspecify.annotations.NullMarked;
