/** What must be kept although a person wants it erased: by law, or because somebody ordered it. */
@NullMarked
package io.stammkunde.consent.retention;

import org.jspecify.annotations.NullMarked;
