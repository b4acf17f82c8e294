/**
 * How a DDP is to be written, as far as somebody says it: {@link org.pregap.workspace.ddp.DdpOptions}, and what a plant
 * says: {@link org.pregap.workspace.ddp.DdpProfile}, which {@code ProfileJson} takes from a file.
 */
@NullMarked
package org.pregap.workspace.ddp;

import org.jspecify.annotations.NullMarked;
