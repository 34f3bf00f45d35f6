/** A row `p` as the relay's `RelayPosition`. */
export const relayPositionColumns = `p.topic, p.partition, p.next_offset as "nextOffset",
  p.kafka_end_offset as "kafkaEndOffset", p.cluster_id as "clusterId"`;
