/** When it was last looked for reminders, in PostgreSQL. */
@NullMarked
package io.stammkunde.consent.reminder.store;

import org.jspecify.annotations.NullMarked;
