/// Claims on statements: the rules that read them, and those that judge them.
@NullMarked
package plumbline.statement;

import org.jspecify.annotations.NullMarked;
