/** How far the intake of choices has come. */
@NullMarked
package io.stammkunde.consent.choice.http;

import org.jspecify.annotations.NullMarked;
