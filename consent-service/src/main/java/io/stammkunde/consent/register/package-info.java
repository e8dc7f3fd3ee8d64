/**
 * The record of processing activities (Art. 30(1) GDPR), written from what is in force: the purposes that are published,
 * the services that have said what they keep, the rules by which it is kept, and who answers for it by configuration.
 * Nothing is typed in twice, so nothing in it can be out of date.
 */
@NullMarked
package io.stammkunde.consent.register;

import org.jspecify.annotations.NullMarked;
