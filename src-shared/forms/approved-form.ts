/** One thing that can be chosen in a form, and whether it stood chosen as the user approved it. */
export interface FormChoice {
  label: string;
  /** What the page calls its box, each of several names. */
  names: readonly string[];
  /** What its box says where it is chosen. */
  value: string;
  chosen: boolean;
  /** `box`: to be ticked by itself; `one`: of several of that name no more than one is chosen. */
  kind: 'box' | 'one';
  /** What it agrees to, where it is a consent. */
  consent?: 'marketing' | 'other';
}

/** A box of the form that nobody sees, as it stood when the form was approved. */
export interface HiddenBox {
  names: readonly string[];
  value: string;
  /** The label of the choice that it stands beside, where it does. */
  beside: string | null;
}

/** An answer by which the user is known and reached. */
export interface FormAnswer {
  label: string;
  kind: 'email' | 'phone' | 'name';
  names: readonly string[];
  value: string;
}

/** What a step offers, and how it stood when it was read last. */
export interface StepContents {
  choices: readonly FormChoice[];
  hidden: readonly HiddenBox[];
  answers: readonly FormAnswer[];
}

/** How a form stands at a moment after it was approved. */
export interface Standing {
  /** Labels of what is drawn as chosen, and was not. */
  chosen: readonly string[];
  /** What stands in the boxes of the answers. */
  answers: readonly Pick<FormAnswer, 'label' | 'value'>[];
}

/** A form as the user approved it, as far as what is sent is held against it. */
export interface ApprovedForm extends StepContents {
  /** Reads how it stands now; null where that can't be read. */
  standing(): Promise<Standing | null>;
}
