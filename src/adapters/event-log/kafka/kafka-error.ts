import { isPortError, PortError, type PortErrorCode } from "../../../errors.ts";
import type { KafkaSettings } from "./kafka-settings.ts";

/** The protocol's error names (kafka.apache.org/protocol, "Error Codes"), by what they mean for us. */
const protocolErrors: Readonly<Record<string, PortErrorCode>> = {
  INVALID_TOPIC_EXCEPTION: "misconfigured",
  TOPIC_AUTHORIZATION_FAILED: "unauthenticated",
  GROUP_AUTHORIZATION_FAILED: "unauthenticated",
  CLUSTER_AUTHORIZATION_FAILED: "unauthenticated",
  SASL_AUTHENTICATION_FAILED: "unauthenticated",
  UNSUPPORTED_SASL_MECHANISM: "misconfigured",
  ILLEGAL_SASL_STATE: "misconfigured",
  MESSAGE_TOO_LARGE: "too-large",
  RECORD_LIST_TOO_LARGE: "too-large",
  INVALID_REPLICATION_FACTOR: "misconfigured",
  INVALID_PARTITIONS: "misconfigured",
  INVALID_CONFIG: "misconfigured",
  POLICY_VIOLATION: "misconfigured",
  UNSUPPORTED_VERSION: "misconfigured",
  THROTTLING_QUOTA_EXCEEDED: "throttled",
  KAFKA_STORAGE_ERROR: "full",
};

/** What passes when a broker is back, or when the others have its part: the same call may succeed soon. */
const brokersLacking = new Set(["NOT_ENOUGH_REPLICAS", "NOT_ENOUGH_REPLICAS_AFTER_APPEND"]);
/** A topic that was created just now is not known to every broker at once. */
const topicUnknown = new Set(["UNKNOWN_TOPIC_OR_PARTITION", "UNKNOWN_TOPIC_ID"]);

/** What one does before the first broker has answered: only then a setting may be to blame for the silence. */
export const connecting = "connecting";

interface KafkaFailure extends Error {
  readonly type?: string;
  readonly code?: string | number;
  readonly cause?: unknown;
  readonly errors?: readonly unknown[];
}

/** The PortError for what kafkajs threw while `doing` ("creating the topic heed.lists"). */
export function toKafkaError(error: unknown, settings: KafkaSettings, doing: string): PortError {
  const root = rootOf(error);
  if (isPortError(root)) return root;
  const code = codeOf(root);
  return new PortError(code, sentence(code, root, settings, doing), { cause: error });
}

/** kafkajs wraps what went wrong in how often it tried, and several topics' errors in one. */
function rootOf(error: unknown): KafkaFailure {
  if (!(error instanceof Error)) return new Error(String(error));
  const { cause, errors } = error as KafkaFailure;
  if (cause instanceof Error) return rootOf(cause);
  if (Array.isArray(errors) && errors[0] instanceof Error) return rootOf(errors[0]);
  return error;
}

function codeOf(error: KafkaFailure): PortErrorCode {
  const byProtocol = error.type === undefined ? undefined : protocolErrors[error.type];
  if (byProtocol !== undefined) return byProtocol;
  if (error.name === "KafkaJSSASLAuthenticationError") return "unauthenticated";
  if (error.name === "KafkaJSServerDoesNotSupportApiKey") return "misconfigured";
  return isTlsFailure(error) ? "misconfigured" : "unavailable";
}

function isTlsFailure(error: KafkaFailure): boolean {
  return /certificate|SSL routines|ssl3?_|Hostname\/IP does not match|PEM/i.test(error.message);
}

function sentence(code: PortErrorCode, error: KafkaFailure, settings: KafkaSettings, doing: string): string {
  const kafka = `Kafka at ${settings.brokers.join(", ")}`;
  const said = reasonOf(error);
  switch (code) {
    case "unavailable":
      return doing === connecting && isSilence(error)
        ? `${kafka} cannot be reached: ${said}. Check that the brokers run, that kafka.brokers names them and that kafka.tls fits their listener.`
        : passing(kafka, error, doing, said);
    case "unauthenticated":
      return error.type?.endsWith("AUTHORIZATION_FAILED")
        ? `${kafka} does not allow ${doing} (${error.type}): give ${account(settings)} the right (ACL).`
        : `${kafka} refused the login of ${account(settings)} by ${settings.saslMechanism}: check kafka.sasl_mechanism, kafka.sasl_username and kafka.sasl_password.`;
    case "too-large":
      return `${kafka} takes no record of that size (${doing}): raise max.message.bytes of the topic.`;
    case "throttled":
      return `${kafka} asks to slow down (${doing}).`;
    case "full":
      return `A disk of ${kafka} is full or broken (${doing}); what was not acknowledged is sent again.`;
    default:
      return isTlsFailure(error)
        ? `The TLS connection to ${kafka} failed (${said}): check kafka.tls_ca, kafka.tls_cert and kafka.tls_key.`
        : `${kafka} refused ${doing}: ${said}.`;
  }
}

/** No broker has said anything: neither an error of the protocol, nor half an answer that kafkajs trips over. */
function isSilence({ type, name }: KafkaFailure): boolean {
  return type === undefined && name !== "TypeError";
}

/** In words of their own, so that nobody is sent to look for a fault while brokers are restarted one by one. */
function passing(kafka: string, error: KafkaFailure, doing: string, said: string): string {
  const { type = "" } = error;
  if (brokersLacking.has(type))
    return `${kafka} has too few brokers up for ${doing} (${type}): it goes on as soon as as many as min.insync.replicas are there. Nothing is lost.`;
  if (topicUnknown.has(type))
    return `${kafka} does not know the topic at this moment (${doing}): it was created just now, or the worker relay has yet to create it.`;
  const why = error.name === "TypeError" ? "half an answer" : type === "" ? said : type;
  return `A broker of ${kafka} went away or is being replaced while ${doing} (${why}): this passes by itself when another has taken its place. Nothing is lost.`;
}

/** What it says, without what only its makers understand: OpenSSL's places, Node's hints. */
function reasonOf({ message }: Error): string {
  const openssl = /:SSL routines:[^:]*:([^:]+):/.exec(message)?.[1];
  return openssl ?? message.replace(/^Connection error: /, "").replace(/;.*$|\.\s*$/s, "");
}

function account({ saslUsername, saslMechanism }: KafkaSettings): string {
  if (saslUsername !== null) return `"${saslUsername}"`;
  return saslMechanism === "none" ? "this client" : "the account of the token";
}
