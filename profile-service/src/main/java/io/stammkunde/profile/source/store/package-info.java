/** Sources and write keys in MongoDB. */
@NullMarked
package io.stammkunde.profile.source.store;

import org.jspecify.annotations.NullMarked;
