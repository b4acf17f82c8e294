package org.pregap.delivery;

import org.pregap.layout.DiscLayout;

/**
 * The record of one run: what was made from what.
 *
 * @param request what was asked for
 * @param layout where everything lies
 * @param ddp the proved master
 */
public record RenderReport(DeliveryRequest request, DiscLayout layout, DdpDelivery ddp) {}
