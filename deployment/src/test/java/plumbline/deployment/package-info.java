/// What is deployed, held to what it promises: the zips under Lambda's own runtime, the template.
@NullMarked
package plumbline.deployment;

import org.jspecify.annotations.NullMarked;
