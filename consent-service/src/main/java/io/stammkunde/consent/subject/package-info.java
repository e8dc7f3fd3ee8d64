/** Who a consent is about: a profile, named by its id or by an identifier that profile-service resolves. */
@NullMarked
package io.stammkunde.consent.subject;

import org.jspecify.annotations.NullMarked;
