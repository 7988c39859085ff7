/// Fact documents as JSON and fact files as JSON Lines: the whole of `facts-format.md`.
@NullMarked
package plumbline.factfile;

import org.jspecify.annotations.NullMarked;
