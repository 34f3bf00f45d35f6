/** In which role somebody acts. */
type ActorRole = "staff" | "privacy-officer" | "recipient";

/** Whoever asks the desk for something. */
export interface Actor {
  readonly by: ActorRole;
  /** The person's name, as it is kept with what they did. */
  readonly name: string;
  /** Through what they act: "/cli/suppress". */
  readonly source: string;
}
