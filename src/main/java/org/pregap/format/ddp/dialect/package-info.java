/**
 * The points on which mastering tools differ when they write a DDP 2.00 set: {@link
 * org.pregap.format.ddp.dialect.DdpDialect} with the names of its files, the style of its map, where codes stand, and
 * what its checksum files look like. Values only; {@code org.pregap.format.ddp} writes by them and reads all of them
 * without knowing which it is.
 */
@NullMarked
package org.pregap.format.ddp.dialect;

import org.jspecify.annotations.NullMarked;
