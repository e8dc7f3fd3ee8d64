/**
 * Where events come from: shops, sites, apps and imported files. A source states the legal basis and the purposes its
 * events rest on, and owns the write keys by which its senders are known.
 */
@NullMarked
package io.stammkunde.profile.source;

import org.jspecify.annotations.NullMarked;
