/**
 * What a person's data may be used for: explicit choices first, the legal basis of the source where nobody has chosen,
 * and nothing otherwise.
 */
@NullMarked
package io.stammkunde.profile.permission;

import org.jspecify.annotations.NullMarked;
