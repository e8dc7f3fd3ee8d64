/** What is held on a person, for the archive of an access request. */
@NullMarked
package io.stammkunde.privacy.http;

import org.jspecify.annotations.NullMarked;
